import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, ValidateNested } from 'class-validator';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { IsDatum, Optioneel } from '../validation/decorators';

/** Nobody recovers and falls ill more often than this in two years; each costs a walk over the others. */
const MEESTE = 50;

const Lijst = (of: () => new () => object, description: string) =>
  applyDecorators(
    ApiPropertyOptional({ type: of, isArray: true, maxItems: MEESTE, description }),
    Optioneel(),
    IsArray({ message: 'moet een lijst zijn' }),
    ArrayMaxSize(MEESTE, { message: `mag hoogstens ${MEESTE} regels hebben` }),
    ValidateNested({ each: true }),
    Type(of),
  );

export class OnderbrekingVraag {
  @ApiProperty({ format: 'date', description: 'De eerste dag hersteld' })
  @IsDatum()
  herstelDatum!: Datum;

  @ApiProperty({ format: 'date', description: 'De eerste dag weer ziek' })
  @IsDatum()
  ziekDatum!: Datum;
}

export class PeriodeVraag {
  @ApiProperty({ format: 'date' })
  @IsDatum()
  vanDatum!: Datum;

  @ApiProperty({ format: 'date' })
  @IsDatum()
  totEnMetDatum!: Datum;
}

export class VerlofVraag extends PeriodeVraag {
  @ApiPropertyOptional({
    description: 'De ziekte erna heeft een andere oorzaak; het verlof overbrugt dan niet',
  })
  @Optioneel()
  @IsBoolean()
  oorzaakAnders?: boolean;
}

export class ZiektewetkalenderBody {
  @ApiProperty({ format: 'date' })
  @IsDatum()
  eersteZiektedagDatum!: Datum;

  @ApiPropertyOptional({ format: 'date', description: 'Ziekengeld eindigt op de AOW-leeftijd (ZW 29 lid 5)' })
  @Optioneel()
  @IsDatum()
  geboorteDatum?: Datum;

  @Lijst(() => OnderbrekingVraag, 'Korter dan vier weken wordt samengeteld (ZW 29 lid 5)')
  onderbrekingen?: OnderbrekingVraag[];

  @Lijst(() => VerlofVraag, 'Zwangerschaps- en bevallingsverlof (WAZO): telt niet mee en overbrugt')
  verlof?: VerlofVraag[];

  @Lijst(() => PeriodeVraag, 'Zonder ziekengeld na de EZWb: telt niet mee (Wet WIA 23 lid 5)')
  zonderZiekengeld?: PeriodeVraag[];
}
