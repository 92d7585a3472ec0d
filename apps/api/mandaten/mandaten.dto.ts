import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { SOORTEN } from '../../../libs/domain/aanvraag';
import { FASEN } from '../../../libs/domain/fasen';
import {
  MANDAAT_ACTIES,
  REVIEWS,
  type MandaatActie,
  type Review,
} from '../../../libs/domain/mandaat/mandaat';
import { DELEGEERBAAR, type Delegeerbaar } from '../../../libs/domain/taken/handelingen';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { IsDatum, IsEen, IsId, IsTekst, Optioneel } from '../validation/decorators';

const HANDELINGEN = Object.keys(DELEGEERBAAR);
const UUID = { message: 'moet een id van een dossier zijn' };
const getal = (van: number, tot: number) => ({ message: `moet een heel getal van ${van} t/m ${tot} zijn` });

export class MandaatGegevens {
  @ApiProperty({ enum: HANDELINGEN, isArray: true })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMinSize(1, { message: 'noem ten minste één handeling' })
  @ArrayMaxSize(HANDELINGEN.length, { message: 'noemt een handeling te veel' })
  @ArrayUnique({ message: 'noemt een handeling dubbel' })
  @IsIn(HANDELINGEN, { each: true, message: `moet een van deze waarden zijn: ${HANDELINGEN.join(', ')}` })
  handelingen!: Delegeerbaar[];

  @ApiPropertyOptional({ format: 'uuid', description: 'Leeg: elk dossier van het team, of van een soort' })
  @Optioneel()
  @IsUUID('all', UUID)
  dossierId?: string;

  @ApiPropertyOptional({ enum: Object.keys(SOORTEN) })
  @Optioneel()
  @IsEen(Object.keys(SOORTEN))
  soort?: string;

  @ApiProperty({ description: 'De sociaal-medisch verpleegkundige' })
  @IsId()
  aanId!: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 10000, description: 'Ten hoogste zo vaak' })
  @Optioneel()
  @IsInt(getal(1, 10000))
  @Min(1, getal(1, 10000))
  @Max(10000, getal(1, 10000))
  maximum?: number;

  @ApiPropertyOptional({ enum: Object.keys(FASEN), description: 'Tot en met deze fase' })
  @Optioneel()
  @IsEen(Object.keys(FASEN))
  totFase?: string;

  @ApiPropertyOptional({ maxLength: 1000, description: 'Zonder medische inhoud' })
  @Optioneel()
  @IsTekst(1000)
  toelichting?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Standaard vandaag' })
  @Optioneel()
  @IsDatum()
  vanDatum?: Datum;

  @ApiProperty({ format: 'date', description: 'De laatste dag' })
  @IsDatum()
  totDatum!: Datum;

  @ApiProperty({ format: 'date', description: 'Terugkoppelen uiterlijk' })
  @IsDatum()
  terugVoorDatum!: Datum;

  @ApiProperty({ enum: Object.keys(REVIEWS) })
  @IsEen(Object.keys(REVIEWS))
  review!: Review;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, description: 'Alleen bij een steekproef' })
  @Optioneel()
  @IsInt(getal(1, 100))
  @Min(1, getal(1, 100))
  @Max(100, getal(1, 100))
  reviewPercentage?: number;
}

export class MandatenVraag {
  @ApiPropertyOptional({ enum: ['mij'], description: 'Gegeven door u' })
  @Optioneel()
  @IsEen(['mij'])
  van?: 'mij';

  @ApiPropertyOptional({ enum: ['mij'], description: 'Gegeven aan u' })
  @Optioneel()
  @IsEen(['mij'])
  aan?: 'mij';

  @ApiPropertyOptional({ format: 'uuid' })
  @Optioneel()
  @IsUUID('all', UUID)
  dossierId?: string;

  @ApiPropertyOptional({ enum: ['open', 'alles'], default: 'open' })
  @Optioneel()
  @IsEen(['open', 'alles'])
  status?: 'open' | 'alles';
}

export class MandaatActieVraag {
  @ApiProperty({ enum: MANDAAT_ACTIES })
  @IsEen(MANDAAT_ACTIES)
  actie!: MandaatActie;

  @ApiPropertyOptional({ description: 'De code van de reden; bij weiger en stuurTerug' })
  @Optioneel()
  @IsId()
  reden?: string;
}
