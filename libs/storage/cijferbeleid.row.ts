import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cijferbeleid')
export class CijferbeleidRow {
  @PrimaryColumn('text')
  kantoorId!: string;

  @PrimaryColumn('date')
  van!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  @Column('text')
  beleid!: string;

  @Column('boolean', { default: false })
  allenWekelijks!: boolean;
}
