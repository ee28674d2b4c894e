import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { DeliverablesModule } from '../deliverables/deliverables.module';
import { DispositionsModule } from '../dispositions/dispositions.module';
import { PeopleModule } from '../people/people.module';
import { OfficesResolver } from './offices.resolver';
import { OfficesService } from './offices.service';

@Module({
  imports: [CoalitionsModule, PeopleModule, DispositionsModule, DeliverablesModule],
  providers: [OfficesService, OfficesResolver],
})
export class OfficesModule {}
