import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('delegatiebeleid')
export class DelegatiebeleidRow {
  @PrimaryColumn('text')
  kantoorId!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  @Column('text', { array: true })
  delegeren!: string[];

  @Column('text')
  bijAfwezigheid!: string;
}
