import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsInt,
  IsObject,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { LIJSTEN, type Lijst } from '../../../libs/casework/queries/taken.query';
import { DISCIPLINES } from '../../../libs/domain/taken/taken';
import { Bladeren } from '../page';
import { DossierOpVersie } from '../termijnbord/termijnbord.dto';
import { IsEen, IsTekst, Optioneel } from '../validation/decorators';

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

/** What can be done with many taken at once; each of them can be undone. */
export const BULK_TAAK_ACTIES = ['pak', 'geefVrij', 'wijsToe', 'zetInWacht', 'maakOngedaan'] as const;

const MEESTE_TAKEN = 200;

export class TakenHandelingenVraag {
  @ApiProperty({ enum: BULK_TAAK_ACTIES })
  @IsEen(BULK_TAAK_ACTIES)
  actie!: (typeof BULK_TAAK_ACTIES)[number];

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'Zoals bij de actie zelf' })
  @Optioneel()
  @IsObject({ message: 'moet een object zijn' })
  gegevens?: Record<string, unknown>;

  @ApiProperty({
    type: [DossierOpVersie],
    minItems: 1,
    maxItems: MEESTE_TAKEN,
    description: 'Taken met hun versie',
  })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMinSize(1, { message: 'moet ten minste één taak bevatten' })
  @ArrayMaxSize(MEESTE_TAKEN, { message: `mag hoogstens ${MEESTE_TAKEN} taken bevatten` })
  @ArrayUnique((taak: DossierOpVersie | null) => taak?.id, { message: 'mag elke taak één keer bevatten' })
  @IsDefined({ each: true, message: 'moet een taak met haar versie zijn' })
  @ValidateNested({ each: true })
  @Type(() => DossierOpVersie)
  taken!: DossierOpVersie[];
}

const disciplines = Object.keys(DISCIPLINES);

export class GrensVraag {
  @ApiProperty({ enum: disciplines })
  @IsEen(disciplines)
  discipline!: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 500, description: 'Weggelaten: geen grens meer' })
  @Optioneel()
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  @Max(500, { message: 'mag hoogstens 500 zijn' })
  grens?: number;

  @ApiProperty({ maxLength: 200 })
  @IsTekst(200)
  reden!: string;
}
