import { ApiProperty } from '@nestjs/swagger';
import { IsDatum, IsId } from '../validation/decorators';

export class TokenVraag {
  @ApiProperty({ example: 'va-heerlen-3-1' })
  @IsId()
  medewerkerId!: string;
}

export class KlokStand {
  @ApiProperty({ format: 'date', example: '2026-12-07' })
  @IsDatum()
  datum!: string;
}
