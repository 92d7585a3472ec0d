import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('melding_rondes')
export class MeldingRondeRow {
  @PrimaryColumn('text')
  naam!: string;

  @Column('date')
  klaarDatum!: string;

  @Column('uuid')
  naId!: string;
}
