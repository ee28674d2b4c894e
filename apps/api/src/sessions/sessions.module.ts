import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { SessionCalendarController } from './session-calendar.controller';
import { SessionFrames } from './session-frames';
import { SessionRules } from './session-rules';
import {
  AgendaItemResolver,
  CoalitionSessionsResolver,
  MeetingResolver,
  SessionFrameResolver,
  SessionRoleResolver,
  SessionsResolver,
} from './sessions.resolver';
import { SessionsService } from './sessions.service';

@Module({
  imports: [CoalitionsModule],
  controllers: [SessionCalendarController],
  providers: [
    SessionsService,
    SessionFrames,
    SessionRules,
    CoalitionSessionsResolver,
    MeetingResolver,
    SessionsResolver,
    AgendaItemResolver,
    SessionRoleResolver,
    SessionFrameResolver,
  ],
  exports: [SessionsService],
})
export class SessionsModule {}
