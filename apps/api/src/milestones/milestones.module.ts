import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { DocumentsModule } from '../documents/documents.module';
import { GroupMilestonesResolver, MilestoneResolver } from './milestones.resolver';
import { MilestonesService } from './milestones.service';

@Module({
  imports: [CoalitionsModule, DocumentsModule],
  providers: [MilestonesService, GroupMilestonesResolver, MilestoneResolver],
})
export class MilestonesModule {}
