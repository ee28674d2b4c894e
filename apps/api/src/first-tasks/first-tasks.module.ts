import { Module } from '@nestjs/common';
import { FirstTasksResolver } from './first-tasks.resolver';
import { FirstTasksService } from './first-tasks.service';

@Module({ providers: [FirstTasksService, FirstTasksResolver] })
export class FirstTasksModule {}
