import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, ValidateNested } from 'class-validator';
import { WAT_ALS_ACTIES, type WatAlsActie } from '../../../libs/domain/wat-als';
import type { JsonObject } from '../../../libs/domain/json';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { IsDatum, IsEen, Optioneel } from '../validation/decorators';

/** A plan of more steps is no question about a date any more. */
const MEESTE_HANDELINGEN = 10;

export class HandelingVraag {
  @ApiProperty({ enum: WAT_ALS_ACTIES })
  @IsEen(WAT_ALS_ACTIES)
  actie!: WatAlsActie;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Zoals bij de actie zelf' })
  @IsObject()
  gegevens!: JsonObject;

  @ApiPropertyOptional({ format: 'date', description: 'De dag waarop het gebeurt; standaard vandaag' })
  @Optioneel()
  @IsDatum()
  datum?: Datum;
}

export class WatAlsBody {
  @ApiProperty({ type: [HandelingVraag], minItems: 1, maxItems: MEESTE_HANDELINGEN })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMinSize(1, { message: 'moet minstens één handeling hebben' })
  @ArrayMaxSize(MEESTE_HANDELINGEN, { message: `mag hoogstens ${MEESTE_HANDELINGEN} handelingen hebben` })
  @ValidateNested({ each: true })
  @Type(() => HandelingVraag)
  handelingen!: HandelingVraag[];
}
