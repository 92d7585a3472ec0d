import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { GEBEURTENIS_TYPES, type GebeurtenisType } from '../../../libs/domain/gebeurtenissen/gebeurtenis';
import { Bladeren } from '../page';
import { IsNaam, IsTekst } from '../validation/decorators';

export class AbonnementGegevens {
  @ApiProperty({ maxLength: 200, description: 'Welk systeem dit is' })
  @IsNaam()
  naam!: string;

  @ApiProperty({ maxLength: 500, description: 'https, op het open internet' })
  @IsTekst(500)
  url!: string;

  @ApiProperty({ enum: GEBEURTENIS_TYPES, isArray: true })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMinSize(1, { message: 'noem ten minste één soort gebeurtenis' })
  @ArrayMaxSize(GEBEURTENIS_TYPES.length, { message: 'noemt een soort te veel' })
  @ArrayUnique({ message: 'noemt een soort dubbel' })
  @IsIn(GEBEURTENIS_TYPES, {
    each: true,
    message: `moet een van deze waarden zijn: ${GEBEURTENIS_TYPES.join(', ')}`,
  })
  typen!: GebeurtenisType[];
}

export class AfleveringenVraag extends Bladeren {}
