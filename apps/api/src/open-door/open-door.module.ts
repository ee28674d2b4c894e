import { Module } from '@nestjs/common';
import { CommentsModule } from '../comments/comments.module';
import { DocumentsModule } from '../documents/documents.module';
import { DownloadsModule } from '../downloads/downloads.module';
import { PeopleModule } from '../people/people.module';
import { RoundsModule } from '../rounds/rounds.module';
import { OpenDoorController } from './open-door.controller';
import { PublicPagesController } from './public-pages.controller';
import { OpenDoorService } from './open-door.service';
import { ToGoController } from './to-go.controller';

@Module({
  imports: [CommentsModule, DocumentsModule, DownloadsModule, PeopleModule, RoundsModule],
  controllers: [OpenDoorController, PublicPagesController, ToGoController],
  providers: [OpenDoorService],
})
export class OpenDoorModule {}
