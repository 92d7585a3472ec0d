import { Controller, Get, Header, Injectable } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { OpenToAll } from '../door/bearer.guard';

/** The description of the API, made once the routes are known and kept as text. */
@Injectable()
export class OpenApiText {
  text = '{}';
}

@OpenToAll()
@ApiExcludeController()
@Controller('v1/openapi.json')
export class OpenApiController {
  constructor(private readonly openApi: OpenApiText) {}

  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  read(): string {
    return this.openApi.text;
  }
}
