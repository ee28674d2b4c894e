import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { StandardsModule } from '../standards/standards.module';
import { HubController } from './hub.controller';
import { HubReadingService } from './hub-reading.service';
import { CoalitionHubResolver, HubEntryResolver, HubResolver } from './hub.resolver';
import { HubService } from './hub.service';

@Module({
  imports: [CoalitionsModule, StandardsModule],
  controllers: [HubController],
  providers: [HubService, HubReadingService, CoalitionHubResolver, HubResolver, HubEntryResolver],
})
export class HubModule {}
