import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('taak_feiten')
export class TaakFeitRow {
  @PrimaryColumn('uuid')
  taakId!: string;

  @PrimaryColumn('integer')
  versie!: number;

  @Column('text')
  type!: string;

  @Column('text')
  actorId!: string;

  @Column('text')
  hoedanigheid!: string;

  @Column('jsonb')
  data!: unknown;

  @Column(instant)
  at!: string;

  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  position!: number;
}
