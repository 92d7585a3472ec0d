import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsObject, ValidateNested } from 'class-validator';
import {
  AFDELINGEN,
  OORDEEL_SOORTEN,
  SOORTEN,
  VANGNET_GROEPEN,
  type Aanvraag,
  type Afdeling,
  type OordeelSoort,
  type VangnetGroep,
} from '../../../libs/domain/aanvraag';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import {
  Genormaliseerd,
  IsBsn,
  IsDatum,
  IsEen,
  IsNaam,
  IsPostcode,
  Optioneel,
} from '../validation/decorators';

export class ClientGegevens {
  @ApiProperty({ example: '999990019', description: 'Negen cijfers die voldoen aan de elfproef' })
  @IsBsn()
  bsn!: string;

  @ApiProperty({ example: "A. van 't Hof" })
  @Genormaliseerd()
  @IsNaam()
  naam!: string;

  @ApiProperty({ format: 'date', example: '1971-05-14' })
  @IsDatum()
  geboorteDatum!: Datum;

  @ApiProperty({ example: '6411 CR' })
  @IsPostcode()
  postcode!: string;
}

export class WerkgeverGegevens {
  @ApiProperty({ example: 'Bakkerij De Ochtend BV' })
  @Genormaliseerd()
  @IsNaam()
  naam!: string;
}

export const AANVRAGERS = ['CLIENT', 'WERKGEVER', 'EIGENRISICODRAGER', 'UWV_INTERN'] as const;

const soorten = Object.keys(SOORTEN);
const groepen = Object.keys(VANGNET_GROEPEN);
const oordelen = Object.keys(OORDEEL_SOORTEN);
const afdelingen = Object.keys(AFDELINGEN);

/** An aanvraag as it comes in over HTTP; what is right about it beyond its form, the domain says. */
export class AanvraagGegevens implements Aanvraag {
  @ApiProperty({ enum: soorten })
  @IsEen(soorten)
  soort!: string;

  @ApiProperty({ format: 'date' })
  @IsDatum()
  ontvangstDatum!: Datum;

  @ApiProperty({ type: ClientGegevens })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ClientGegevens)
  client!: ClientGegevens;

  @ApiPropertyOptional({ format: 'date' })
  @Optioneel()
  @IsDatum()
  eersteZiektedagDatum?: Datum;

  @ApiPropertyOptional({ description: 'Zonder werkgever bij het einde van de wachttijd' })
  @Optioneel()
  @IsBoolean()
  vangnet?: boolean;

  @ApiPropertyOptional({ enum: AANVRAGERS, default: 'CLIENT' })
  @Optioneel()
  @IsEen(AANVRAGERS)
  aanvrager?: (typeof AANVRAGERS)[number];

  @ApiPropertyOptional({ type: WerkgeverGegevens })
  @Optioneel()
  @IsObject()
  @ValidateNested()
  @Type(() => WerkgeverGegevens)
  werkgever?: WerkgeverGegevens;

  @ApiPropertyOptional({ enum: groepen, description: 'Alleen bij ZW' })
  @Optioneel()
  @IsEen(groepen)
  groep?: VangnetGroep;

  @ApiPropertyOptional({ enum: oordelen, description: 'Alleen bij DESKUNDIGENOORDEEL' })
  @Optioneel()
  @IsEen(oordelen)
  oordeel?: OordeelSoort;

  @ApiPropertyOptional({ enum: afdelingen, description: 'Alleen als UWV zelf om een herbeoordeling vraagt' })
  @Optioneel()
  @IsEen(afdelingen)
  afdeling?: Afdeling;
}
