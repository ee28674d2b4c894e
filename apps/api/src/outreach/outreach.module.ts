import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { OutreachController } from './outreach.controller';
import { CoalitionOutreachResolver, OutreachResolver } from './outreach.resolver';
import { OutreachService } from './outreach.service';

@Module({
  imports: [CoalitionsModule],
  controllers: [OutreachController],
  providers: [OutreachService, CoalitionOutreachResolver, OutreachResolver],
})
export class OutreachModule {}
