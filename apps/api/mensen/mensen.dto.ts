import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import {
  AFWEZIGHEID_ACTIES,
  AFWEZIGHEID_SOORTEN,
  type AfwezigheidActie,
  type AfwezigheidSoort,
} from '../../../libs/domain/mensen/afwezigheid';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { IsDatum, IsEen, IsId, Optioneel } from '../validation/decorators';

const SOORTEN = Object.keys(AFWEZIGHEID_SOORTEN);

export class AfwezighedenVraag {
  @ApiPropertyOptional({ description: 'Van wie; standaard uzelf' })
  @Optioneel()
  @IsId()
  medewerker?: string;

  @ApiPropertyOptional({ example: 'heerlen-3' })
  @Optioneel()
  @IsId()
  team?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Afwezig op of na deze dag; standaard een maand terug',
  })
  @Optioneel()
  @IsDatum()
  van?: Datum;

  @ApiPropertyOptional({ format: 'date', description: 'Afwezig op of vóór deze dag' })
  @Optioneel()
  @IsDatum()
  tot?: Datum;
}

export class NieuweAfwezigheidGegevens {
  @ApiPropertyOptional({ description: 'Wie; standaard uzelf' })
  @Optioneel()
  @IsId()
  medewerkerId?: string;

  @ApiProperty({ enum: SOORTEN, description: 'Bij ziekte nooit waarom: dat is medisch' })
  @IsEen(SOORTEN)
  soort!: AfwezigheidSoort;

  @ApiProperty({ format: 'date', description: 'De eerste dag' })
  @IsDatum()
  vanDatum!: Datum;

  @ApiPropertyOptional({
    format: 'date',
    description: 'De laatste dag; open bij ziekte waarvan niemand het einde weet',
  })
  @Optioneel()
  @IsDatum()
  totEnMetDatum?: Datum;

  @ApiPropertyOptional({ description: 'Wie waarneemt; anders de vaste vervanger van de rol' })
  @Optioneel()
  @IsId()
  vervangerId?: string;
}

export class AfwezigheidActieVraag {
  @ApiProperty({ enum: AFWEZIGHEID_ACTIES })
  @IsEen(AFWEZIGHEID_ACTIES)
  actie!: AfwezigheidActie;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    example: { laatsteDatum: '2026-07-24' },
  })
  @Optioneel()
  @IsObject()
  gegevens?: Record<string, unknown>;
}

export class BezettingVraag {
  @ApiPropertyOptional({ example: 'heerlen-3', description: 'Standaard uw eigen team' })
  @Optioneel()
  @IsId()
  team?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Eerste dag; standaard vandaag' })
  @Optioneel()
  @IsDatum()
  van?: Datum;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Laatste dag; standaard vier weken, hoogstens 92 dagen',
  })
  @Optioneel()
  @IsDatum()
  tot?: Datum;
}

export class TeamVraag {
  @ApiPropertyOptional({ example: 'heerlen-3', description: 'Standaard uw eigen team' })
  @Optioneel()
  @IsId()
  team?: string;
}
