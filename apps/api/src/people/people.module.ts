import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { PeopleResolver, RoleAssignmentResolver } from './people.resolver';
import { PeopleService } from './people.service';

@Module({
  imports: [CoalitionsModule],
  providers: [PeopleService, PeopleResolver, RoleAssignmentResolver],
  exports: [PeopleService],
})
export class PeopleModule {}
