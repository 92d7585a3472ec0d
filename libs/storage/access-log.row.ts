import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { instant } from './instant';

@Entity('access_log')
export class AccessLogRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('text', { nullable: true })
  verzoekId!: string | null;

  @Column(instant)
  at!: string;

  @Column('text')
  actorId!: string;

  @Column('text')
  hoedanigheid!: string;

  @Column('uuid', { nullable: true })
  journeyId!: string | null;

  @Column('text')
  handeling!: string;

  @Column('text')
  object!: string;

  @Column('text')
  uitkomst!: string;
}
