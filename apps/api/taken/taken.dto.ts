import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { LIJSTEN, type Lijst } from '../../../libs/casework/queries/taken.query';
import { Bladeren } from '../dossiers/dossiers.dto';
import { IsEen, Optioneel } from '../validation/decorators';

export class TakenVraag extends Bladeren {
  @ApiPropertyOptional({ enum: LIJSTEN, default: 'mijn' })
  @Optioneel()
  @IsEen(LIJSTEN)
  lijst?: Lijst;
}

export const TAAK_ACTIES = [
  'pak',
  'geefVrij',
  'wijsToe',
  'draagOver',
  'delegeer',
  'rondAf',
  'meldTerug',
  'keurGoed',
  'stuurTerug',
  'zetInWacht',
  'geefHaast',
  'haalHaastWeg',
  'zetOpPlaats',
  'laatPlaatsLos',
  'maakOngedaan',
] as const;

export class TaakActieVraag {
  @ApiProperty({ enum: TAAK_ACTIES })
  @IsEen(TAAK_ACTIES)
  actie!: (typeof TAAK_ACTIES)[number];

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, example: { aanId: 'pb-heerlen-3-2' } })
  @Optioneel()
  @IsObject()
  gegevens?: Record<string, unknown>;
}
