import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { PeopleModule } from '../people/people.module';
import { RoundClock } from './round-clock';
import { RoundsResolver } from './rounds.resolver';
import { RoundsService } from './rounds.service';

@Module({
  imports: [DocumentsModule, PeopleModule],
  providers: [RoundsService, RoundsResolver, RoundClock],
  exports: [RoundsService],
})
export class RoundsModule {}
