import { Module } from '@nestjs/common';
import { CommentsModule } from '../comments/comments.module';
import { DocumentsModule } from '../documents/documents.module';
import { PeopleModule } from '../people/people.module';
import { RoundsModule } from '../rounds/rounds.module';
import { OpenDoorController } from './open-door.controller';
import { PublicPagesController } from './public-pages.controller';
import { OpenDoorService } from './open-door.service';

@Module({
  imports: [CommentsModule, DocumentsModule, PeopleModule, RoundsModule],
  controllers: [OpenDoorController, PublicPagesController],
  providers: [OpenDoorService],
})
export class OpenDoorModule {}
