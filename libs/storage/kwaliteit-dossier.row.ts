import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('kwaliteit_dossiers')
export class KwaliteitDossierRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer', { default: 1 })
  versie!: number;

  @Column('uuid')
  onderzoekId!: string;

  @Column('text')
  stratum!: string;

  @Column('text')
  kantoorId!: string;

  @Column('integer')
  volgorde!: number;

  @Column('text')
  onderdeel!: string;

  @Column('uuid')
  journeyId!: string;

  @Column('text')
  eindKantoorId!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  reden!: string | null;

  @Column('text', { nullable: true })
  oordeel!: string | null;

  @Column('text', { array: true, default: '{}' })
  fouten!: string[];

  @Column('text', { nullable: true })
  toelichting!: string | null;

  @Column('text', { nullable: true })
  doorId!: string | null;

  @Column(instant)
  gewijzigdTijdstip!: string;
}
