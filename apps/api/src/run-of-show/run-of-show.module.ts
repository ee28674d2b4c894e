import { Module } from '@nestjs/common';
import { CommentsModule } from '../comments/comments.module';
import { RoundsModule } from '../rounds/rounds.module';
import { SessionsModule } from '../sessions/sessions.module';
import { HandResolver, SessionRunResolver } from './run-of-show.resolver';
import { RunOfShowService } from './run-of-show.service';

@Module({
  imports: [SessionsModule, CommentsModule, RoundsModule],
  providers: [RunOfShowService, SessionRunResolver, HandResolver],
})
export class RunOfShowModule {}
