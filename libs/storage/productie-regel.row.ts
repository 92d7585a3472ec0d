import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('productie_regels')
export class ProductieRegelRow {
  @PrimaryColumn('uuid')
  journeyId!: string;

  @PrimaryColumn('integer')
  feitSeq!: number;

  @PrimaryColumn('smallint')
  deel!: number;

  @Column('integer')
  teltSeq!: number;

  @Column('text')
  handeling!: string;

  @Column('text', { nullable: true })
  medewerkerId!: string | null;

  @Column('text')
  functie!: string;

  @Column('text')
  teamId!: string;

  @Column('uuid', { nullable: true })
  mandaatId!: string | null;

  @Column('text', { nullable: true })
  opdrachtgeverId!: string | null;

  @Column('date')
  datum!: string;

  @Column('timestamptz')
  tijdstip!: string;

  @Column('smallint')
  aandeel!: number;

  @Column('integer')
  normMinuten!: number;
}
