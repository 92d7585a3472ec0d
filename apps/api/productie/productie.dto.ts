import { ApiPropertyOptional } from '@nestjs/swagger';
import { CATALOGUS } from '../../../libs/domain/productie/catalogus';
import { FUNCTIES } from '../../../libs/domain/productie/functies';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { Bladeren } from '../page';
import { IsDatum, IsEen, IsScope, Optioneel } from '../validation/decorators';
import { IsUUID } from 'class-validator';

const handelingen = CATALOGUS.map(({ naam }) => naam);
const functies = Object.keys(FUNCTIES);

export class TijdvakVraag {
  @ApiPropertyOptional({ format: 'date', description: 'Eerste dag; standaard de eerste van deze maand' })
  @Optioneel()
  @IsDatum()
  van?: Datum;

  @ApiPropertyOptional({ format: 'date', description: 'Laatste dag; standaard vandaag' })
  @Optioneel()
  @IsDatum()
  tot?: Datum;

  @ApiPropertyOptional({
    example: 'team:heerlen-3',
    description: 'team:ID, kantoor:ID of landelijk; standaard uw eigen team of kantoor',
  })
  @Optioneel()
  @IsScope()
  scope?: string;
}

export class RegelsVraag extends Bladeren {
  @ApiPropertyOptional({ format: 'date' })
  @Optioneel()
  @IsDatum()
  van?: Datum;

  @ApiPropertyOptional({ format: 'date' })
  @Optioneel()
  @IsDatum()
  tot?: Datum;

  @ApiPropertyOptional({ example: 'team:heerlen-3', description: 'team:ID of kantoor:ID' })
  @Optioneel()
  @IsScope()
  scope?: string;

  @ApiPropertyOptional({ example: 'wia.fml', description: 'Uit /v1/productie/handelingen' })
  @Optioneel()
  @IsEen(handelingen)
  handeling?: string;

  @ApiPropertyOptional({ enum: functies })
  @Optioneel()
  @IsEen(functies)
  functie?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Alles wat in dit dossier geteld is; dan geen ander filter',
  })
  @Optioneel()
  @IsUUID(undefined, { message: 'moet een id van een dossier zijn' })
  dossier?: string;
}
