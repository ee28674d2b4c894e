import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { LongActsModule } from '../long-acts/long-acts.module';
import { VocabulariesModule } from '../vocabularies/vocabularies.module';
import { MemberMails } from './member-mails';
import { MembersResolver } from './members.resolver';
import { MembersService } from './members.service';

@Module({
  imports: [CoalitionsModule, LongActsModule, VocabulariesModule],
  providers: [MemberMails, MembersService, MembersResolver],
})
export class MembersModule {}
