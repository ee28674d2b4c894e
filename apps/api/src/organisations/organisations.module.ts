import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import {
  CoalitionOrganisationsResolver,
  JointCommentResolver,
  OrganisationsResolver,
  SpeakerResolver,
} from './organisations.resolver';
import { OrganisationsService } from './organisations.service';

@Module({
  imports: [CoalitionsModule],
  providers: [
    OrganisationsService,
    OrganisationsResolver,
    SpeakerResolver,
    CoalitionOrganisationsResolver,
    JointCommentResolver,
  ],
  exports: [OrganisationsService],
})
export class OrganisationsModule {}
