import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { PresenceModule } from '../presence/presence.module';
import {
  AffiliationResolver,
  DeclarationQuestionResolver,
  PeopleResolver,
  QuestionsResolver,
  RoleAssignmentResolver,
} from './people.resolver';
import { PeopleService } from './people.service';

@Module({
  imports: [CoalitionsModule, PresenceModule],
  providers: [
    PeopleService,
    PeopleResolver,
    AffiliationResolver,
    QuestionsResolver,
    DeclarationQuestionResolver,
    RoleAssignmentResolver,
  ],
  exports: [PeopleService],
})
export class PeopleModule {}
