import { Entity, PrimaryColumn } from 'typeorm';

@Entity('feit_typen')
export class FeitTypeRow {
  @PrimaryColumn('text')
  type!: string;
}
