import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('kwaliteit_stappen')
export class KwaliteitStapRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer', { default: 1 })
  versie!: number;

  @Column('uuid')
  dossierId!: string;

  @Column('text')
  functionaris!: string;

  @Column('integer')
  vragenlijstVersie!: number;

  @Column('integer')
  factSeq!: number;

  @Column('text')
  kantoorId!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  oordeel!: string | null;

  @Column('text', { nullable: true })
  voorstel!: string | null;

  @Column('text', { nullable: true })
  voorstelDoorId!: string | null;

  @Column(instant)
  gewijzigdTijdstip!: string;
}
