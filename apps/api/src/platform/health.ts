/** Whether the process lives and reaches its database. */
import { Controller, Get, Module } from '@nestjs/common';
import { Database } from './database';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get()
  async health(): Promise<{ status: 'ok'; at: Date }> {
    return { status: 'ok', at: await this.database.now() };
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
