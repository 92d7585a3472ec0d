import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('followers')
export class FollowerRow {
  @PrimaryColumn('text')
  naam!: string;

  @Column('bigint', { default: 0 })
  position!: number;
}
