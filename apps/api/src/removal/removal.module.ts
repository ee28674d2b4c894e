import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { RemovalResolver, TombstoneResolver } from './removal.resolver';
import { RemovalService } from './removal.service';

@Module({ imports: [PeopleModule], providers: [RemovalService, RemovalResolver, TombstoneResolver] })
export class RemovalModule {}
