import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { PeopleModule } from '../people/people.module';
import { AnnouncementResolver, PublicationAnnouncementResolver } from './announcements.resolver';
import { AnnouncementsService } from './announcements.service';

@Module({
  imports: [DocumentsModule, PeopleModule],
  providers: [AnnouncementsService, PublicationAnnouncementResolver, AnnouncementResolver],
})
export class AnnouncementsModule {}
