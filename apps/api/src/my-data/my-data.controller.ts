/** All that is kept of the viewer, as one file. */
import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { DomainError } from '@plenary/domain';
import type { Request, Response } from 'express';
import { Contexts } from '../platform/sign-in/contexts';
import { MyDataService } from './my-data.service';

/** Numbers of the record stay on the server. */
const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

@Controller('files')
export class MyDataController {
  constructor(
    private readonly contexts: Contexts,
    private readonly data: MyDataService,
  ) {}

  @Get('me.json')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'private, no-store')
  async file(@Req() request: Request, @Res() response: Response): Promise<void> {
    const context = await this.contexts.create(request.headers);
    if (!context.personId) throw new DomainError('NOT_FOUND');
    const { personId } = context.requireHerself();
    const data = { form: 'plenary-my-data', ...(await this.data.everything(personId)) };
    response
      .setHeader('Content-Disposition', 'attachment; filename="plenary-my-data.json"')
      .type('application/json; charset=utf-8')
      .send(`${JSON.stringify(data, plain, 1)}\n`);
  }
}
