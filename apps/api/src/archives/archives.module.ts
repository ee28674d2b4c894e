import { Module } from '@nestjs/common';
import { CommentsModule } from '../comments/comments.module';
import { DocumentsModule } from '../documents/documents.module';
import { DownloadsModule } from '../downloads/downloads.module';
import { SheetsModule } from '../sheets/sheets.module';
import { ArchivesController } from './archives.controller';
import { ArchivesService } from './archives.service';

@Module({
  imports: [CommentsModule, DocumentsModule, DownloadsModule, SheetsModule],
  controllers: [ArchivesController],
  providers: [ArchivesService],
})
export class ArchivesModule {}
