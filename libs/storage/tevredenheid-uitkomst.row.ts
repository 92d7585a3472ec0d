import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('tevredenheid_uitkomsten')
export class TevredenheidUitkomstRow {
  @PrimaryColumn('uuid')
  metingId!: string;

  @PrimaryColumn('text')
  groep!: string;

  @PrimaryColumn('text')
  populatie!: string;

  @PrimaryColumn('text')
  maat!: string;

  @Column('integer', { nullable: true })
  aantal!: number | null;

  @Column('numeric', { precision: 12, scale: 6, nullable: true })
  waarde!: string | null;

  @Column('numeric', { precision: 18, scale: 6, nullable: true })
  som!: string | null;

  @Column('numeric', { precision: 20, scale: 6, nullable: true })
  kwadraten!: string | null;

  @Column('integer', { nullable: true })
  minste!: number | null;
}
