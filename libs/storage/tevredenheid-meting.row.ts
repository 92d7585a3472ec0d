import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant';

@Entity('tevredenheid_metingen')
export class TevredenheidMetingRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  bron!: string;

  @Column('text')
  meting!: string;

  @Column('text')
  vragenlijst!: string;

  @Column('text')
  vorm!: string;

  @Column('date')
  vanDatum!: string;

  @Column('date')
  totDatum!: string;

  @Column('integer', { nullable: true })
  uitgenodigd!: number | null;

  @Column('integer', { nullable: true })
  respondenten!: number | null;

  @Column('text')
  herkomst!: string;

  @Column('text')
  hash!: string;

  @Column('text')
  geladenDoorId!: string;

  @Column(instant)
  geladenTijdstip!: string;

  @Column({ ...instant, nullable: true })
  vervangenTijdstip!: string | null;
}
