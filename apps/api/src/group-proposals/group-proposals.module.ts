import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { PeopleModule } from '../people/people.module';
import {
  CoalitionProposalsResolver,
  GroupProposalResolver,
  GroupProposalSupportResolver,
} from './group-proposals.resolver';
import { GroupProposalsService } from './group-proposals.service';
import { ProposalNotices } from './proposal-notices';

@Module({
  imports: [CoalitionsModule, PeopleModule],
  providers: [
    GroupProposalsService,
    ProposalNotices,
    CoalitionProposalsResolver,
    GroupProposalResolver,
    GroupProposalSupportResolver,
  ],
})
export class GroupProposalsModule {}
