import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { OORDEEL_SOORTEN, type OordeelSoort } from '../../../libs/domain/aanvraag';
import {
  DWANGSOM_OVER,
  INGEBREKESTELLING_VORMEN,
  UITSLUITINGEN,
  type DwangsomOver,
  type IngebrekestellingVorm,
  type Uitsluiting,
} from '../../../libs/domain/dwangsom/gronden';
import { WET_SOORTEN, type WetSoort } from '../../../libs/domain/soorten';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { AANVRAGERS } from '../aanvragen/aanvraag.dto';
import { IsDatum, IsEen, Optioneel } from '../validation/decorators';

const oordelen = Object.keys(OORDEEL_SOORTEN);
const uitsluitingen = Object.keys(UITSLUITINGEN);
const over = Object.keys(DWANGSOM_OVER);
const vormen = Object.keys(INGEBREKESTELLING_VORMEN);
/** More people never asked for one besluit together. */
const MEESTE_AANVRAGERS = 1000;

export class DwangsomBody {
  @ApiProperty({ enum: WET_SOORTEN })
  @IsEen(WET_SOORTEN)
  soort!: WetSoort;

  @ApiPropertyOptional({
    enum: over,
    default: 'AANVRAAG',
    description: 'Waarop te laat is beslist; bij een bezwaar geldt hetzelfde (Awb 7:14)',
  })
  @Optioneel()
  @IsEen(over)
  over?: DwangsomOver;

  @ApiProperty({ format: 'date', description: 'De laatste dag van de beslistermijn' })
  @IsDatum()
  uiterlijkeBeslisdatum!: Datum;

  @ApiProperty({ format: 'date', description: 'De dag van ontvangst; bepaalt welke bedragen gelden' })
  @IsDatum()
  ingebrekestellingDatum!: Datum;

  @ApiPropertyOptional({ format: 'date', description: 'Dag van bekendmaking; telt zelf mee' })
  @Optioneel()
  @IsDatum()
  besluitDatum?: Datum;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Telt tot en met deze dag; zonder besluit en zonder deze dag: alle 42',
  })
  @Optioneel()
  @IsDatum()
  peilDatum?: Datum;

  @ApiPropertyOptional({ enum: AANVRAGERS })
  @Optioneel()
  @IsEen(AANVRAGERS)
  aanvrager?: (typeof AANVRAGERS)[number];

  @ApiPropertyOptional({ enum: oordelen })
  @Optioneel()
  @IsEen(oordelen)
  oordeel?: OordeelSoort;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: MEESTE_AANVRAGERS,
    default: 1,
    description: 'Delen gelijk (Awb 4:17 lid 6)',
  })
  @Optioneel()
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet minstens 1 zijn' })
  @Max(MEESTE_AANVRAGERS, { message: `mag hoogstens ${MEESTE_AANVRAGERS} zijn` })
  aanvragers?: number;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Dag van verzending; vóór het einde van de termijn heeft zij geen gevolg',
  })
  @Optioneel()
  @IsDatum()
  verzondenDatum?: Datum;

  @ApiPropertyOptional({ enum: vormen, default: 'SCHRIFTELIJK' })
  @Optioneel()
  @IsEen(vormen)
  vorm?: IngebrekestellingVorm;

  @ApiPropertyOptional({
    enum: uitsluitingen,
    description: 'Het oordeel van een medewerker dat niets verschuldigd is (Awb 4:17 lid 5)',
  })
  @Optioneel()
  @IsEen(uitsluitingen)
  uitsluiting?: Uitsluiting;
}
