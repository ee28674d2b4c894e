import { Module } from '@nestjs/common';
import { OverviewController } from './overview.controller';
import { CoalitionOverviewResolver, OverviewRowResolver } from './overview.resolver';
import { OverviewService } from './overview.service';

@Module({
  controllers: [OverviewController],
  providers: [OverviewService, CoalitionOverviewResolver, OverviewRowResolver],
})
export class OverviewModule {}
