import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { PeopleModule } from '../people/people.module';
import { JoiningController } from './joining.controller';
import { JoiningResolver } from './joining.resolver';
import { JoiningService } from './joining.service';
import { MailWishesService } from './mail-wishes.service';

@Module({
  imports: [CoalitionsModule, PeopleModule],
  controllers: [JoiningController],
  providers: [JoiningService, MailWishesService, JoiningResolver],
})
export class JoiningModule {}
