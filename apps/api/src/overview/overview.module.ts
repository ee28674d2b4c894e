import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { OverviewController } from './overview.controller';
import { MondayMails } from './monday-mails';
import { CoalitionOverviewResolver, GroupWaitersResolver, OverviewRowResolver } from './overview.resolver';
import { OverviewService } from './overview.service';
import { SavedViewsService } from './saved-views.service';

@Module({
  imports: [CoalitionsModule],
  controllers: [OverviewController],
  providers: [
    OverviewService,
    MondayMails,
    SavedViewsService,
    CoalitionOverviewResolver,
    OverviewRowResolver,
    GroupWaitersResolver,
  ],
})
export class OverviewModule {}
