import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, Max, Min, ValidateNested } from 'class-validator';
import {
  BEHANDELINGEN,
  BEZWAAR_OPSCHORTING,
  type Behandeling,
  type BezwaarOpschortingGrond,
  type BezwaarSoort,
} from '../../../libs/domain/bezwaar/bezwaarregels';
import { WET_SOORTEN } from '../../../libs/domain/soorten';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { IsDatum, IsEen, Optioneel } from '../validation/decorators';

const behandelingen = Object.keys(BEHANDELINGEN);
const gronden = Object.keys(BEZWAAR_OPSCHORTING);
/** More letters than this no bezwaar has. */
const MEESTE = 50;

export class BezwaarOpschortingVraag {
  @ApiProperty({
    enum: gronden,
    description: '1a is een verzuim (Awb 7:10 lid 2), de andere volgen uit Awb 7:14',
  })
  @IsEen(gronden)
  grond!: BezwaarOpschortingGrond;

  @ApiProperty({ format: 'date', description: 'De termijn staat stil vanaf de dag erna' })
  @IsDatum()
  verzoekDatum!: Datum;

  @ApiPropertyOptional({ format: 'date', description: 'De termijn loopt weer vanaf deze dag' })
  @Optioneel()
  @IsDatum()
  hersteldDatum?: Datum;

  @ApiPropertyOptional({
    format: 'date',
    description: 'De gestelde termijn; telt zolang er niets is hersteld',
  })
  @Optioneel()
  @IsDatum()
  hersteltermijnDatum?: Datum;
}

export class VerdagingVraag {
  @ApiProperty({ format: 'date' })
  @IsDatum()
  mededelingDatum!: Datum;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 6, description: 'Ten hoogste zes (Awb 7:10 lid 3)' })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet minstens 1 zijn' })
  @Max(6, { message: 'mag hoogstens 6 zijn (Awb 7:10 lid 3)' })
  weken!: number;
}

export class UitstelVraag {
  @ApiProperty({ format: 'date' })
  @IsDatum()
  instemmingDatum!: Datum;

  @ApiProperty({ format: 'date' })
  @IsDatum()
  totDatum!: Datum;
}

export class BezwaarVraag {
  @ApiProperty({ enum: WET_SOORTEN })
  @IsEen(WET_SOORTEN)
  soort!: BezwaarSoort;

  @ApiProperty({ format: 'date', description: 'De dag waarop het besluit is bekendgemaakt' })
  @IsDatum()
  bekendmakingDatum!: Datum;

  @ApiPropertyOptional({
    description: 'Gaat over een medisch oordeel; alleen in de Ziektewet van belang (ZW 75j en 75k)',
  })
  @Optioneel()
  @IsBoolean({ message: 'moet ja of nee zijn' })
  geneeskundig?: boolean;

  @ApiPropertyOptional({ enum: behandelingen, default: 'GEWOON' })
  @Optioneel()
  @IsEen(behandelingen)
  behandeling?: Behandeling;

  @ApiPropertyOptional({ format: 'date', description: 'De dag waarop het bezwaarschrift is ontvangen' })
  @Optioneel()
  @IsDatum()
  ontvangenDatum?: Datum;

  @ApiPropertyOptional({
    format: 'date',
    description: 'De dag waarop het ter post is bezorgd (Awb 6:9 lid 2)',
  })
  @Optioneel()
  @IsDatum()
  verzondenDatum?: Datum;

  @ApiPropertyOptional({ type: [BezwaarOpschortingVraag] })
  @Optioneel()
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(MEESTE, { message: `mag hoogstens ${MEESTE} regels hebben` })
  @ValidateNested({ each: true })
  @Type(() => BezwaarOpschortingVraag)
  opschortingen?: BezwaarOpschortingVraag[];

  @ApiPropertyOptional({ type: [VerdagingVraag], description: 'Ten hoogste een' })
  @Optioneel()
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(1, { message: 'mag hoogstens 1 regel hebben: verdagen kan een keer (Awb 7:10 lid 3)' })
  @ValidateNested({ each: true })
  @Type(() => VerdagingVraag)
  verdagingen?: VerdagingVraag[];

  @ApiPropertyOptional({ type: [UitstelVraag] })
  @Optioneel()
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(MEESTE, { message: `mag hoogstens ${MEESTE} regels hebben` })
  @ValidateNested({ each: true })
  @Type(() => UitstelVraag)
  uitstel?: UitstelVraag[];
}
