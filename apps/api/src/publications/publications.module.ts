import { Module } from '@nestjs/common';
import { DownloadsModule } from '../downloads/downloads.module';
import { DocumentsModule } from '../documents/documents.module';
import { EditionsModule } from '../editions/editions.module';
import { PublicationsController } from './publications.controller';
import { PublicationsResolver } from './publications.resolver';
import { PublicationsService } from './publications.service';

@Module({
  imports: [DownloadsModule, DocumentsModule, EditionsModule],
  controllers: [PublicationsController],
  providers: [PublicationsService, PublicationsResolver],
})
export class PublicationsModule {}
