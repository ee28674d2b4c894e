import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module';
import { MinutesAmendmentResolver, MinutesVersionResolver, SessionMinutesResolver } from './minutes.resolver';
import { MinutesService } from './minutes.service';

@Module({
  imports: [SessionsModule],
  providers: [MinutesService, SessionMinutesResolver, MinutesVersionResolver, MinutesAmendmentResolver],
})
export class MinutesModule {}
