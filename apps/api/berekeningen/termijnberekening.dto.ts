import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, Max, Min, ValidateNested } from 'class-validator';
import {
  OPSCHORTING_GRONDSLAG,
  type OpschortingGrond,
  type TermijnSoort,
} from '../../../libs/domain/termijnen/beslistermijn';
import { TERMIJN_SOORTEN } from '../../../libs/domain/termijnen/termijn-soort';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { AANVRAGERS } from '../aanvragen/aanvraag.dto';
import { IsDatum, IsEen, Optioneel } from '../validation/decorators';

const gronden = Object.keys(OPSCHORTING_GRONDSLAG);
/** More letters than this no dossier has; and each costs a walk over the others. */
const MEESTE = 50;

export class OpschortingVraag {
  @ApiProperty({ enum: gronden })
  @IsEen(gronden)
  grond!: OpschortingGrond;

  @ApiProperty({ format: 'date', description: 'De termijn staat stil vanaf de dag erna' })
  @IsDatum()
  uitnodigingDatum!: Datum;

  @ApiPropertyOptional({ format: 'date', description: 'De termijn loopt weer vanaf deze dag' })
  @Optioneel()
  @IsDatum()
  aangevuldDatum?: Datum;
}

export class VerlengingVraag {
  @ApiProperty({ format: 'date' })
  @IsDatum()
  kennisgevingDatum!: Datum;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 104,
    description: 'Geteld vanaf de ontvangst',
  })
  @Optioneel()
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet minstens 1 zijn' })
  @Max(104, { message: 'mag hoogstens 104 zijn' })
  weken?: number;

  @ApiPropertyOptional({ format: 'date' })
  @Optioneel()
  @IsDatum()
  nieuweDatum?: Datum;
}

export class TermijnVraag {
  @ApiProperty({ enum: TERMIJN_SOORTEN })
  @IsEen(TERMIJN_SOORTEN)
  soort!: TermijnSoort;

  @ApiProperty({ format: 'date' })
  @IsDatum()
  ontvangstDatum!: Datum;

  @ApiPropertyOptional({ enum: AANVRAGERS })
  @Optioneel()
  @IsEen(AANVRAGERS)
  aanvrager?: (typeof AANVRAGERS)[number];

  @ApiPropertyOptional({ type: [OpschortingVraag] })
  @Optioneel()
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(MEESTE, { message: `mag hoogstens ${MEESTE} regels hebben` })
  @ValidateNested({ each: true })
  @Type(() => OpschortingVraag)
  opschortingen?: OpschortingVraag[];

  @ApiPropertyOptional({ type: [VerlengingVraag] })
  @Optioneel()
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(MEESTE, { message: `mag hoogstens ${MEESTE} regels hebben` })
  @ValidateNested({ each: true })
  @Type(() => VerlengingVraag)
  verlengingen?: VerlengingVraag[];
}
