import { Module } from '@nestjs/common';
import { AddressingModule } from '../dispositions/addressing.module';
import { DocumentsModule } from '../documents/documents.module';
import { PeopleModule } from '../people/people.module';
import { ReviewReminders } from '../reviewers/review-reminders';
import { RoundClock } from './round-clock';
import { CalendarController } from './calendar.controller';
import { RoundEnds } from './round-ends';
import { RoundNotices } from './round-notices';
import { RoundQuestions } from './round-questions';
import { RoundReminders } from './round-reminders';
import { RoundRulesResolver } from './round-rules.resolver';
import { RoundRules } from './round-rules';
import { FormerEndResolver, RoundsResolver } from './rounds.resolver';
import { RoundsService } from './rounds.service';

@Module({
  imports: [AddressingModule, DocumentsModule, PeopleModule],
  controllers: [CalendarController],
  providers: [
    RoundsService,
    RoundEnds,
    RoundNotices,
    RoundQuestions,
    RoundReminders,
    RoundRules,
    ReviewReminders,
    RoundsResolver,
    FormerEndResolver,
    RoundRulesResolver,
    RoundClock,
  ],
  exports: [RoundsService, RoundNotices],
})
export class RoundsModule {}
