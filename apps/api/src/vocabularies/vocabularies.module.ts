import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { VocabulariesResolver } from './vocabularies.resolver';
import { VocabulariesService } from './vocabularies.service';

@Module({
  imports: [CoalitionsModule],
  providers: [VocabulariesService, VocabulariesResolver],
  exports: [VocabulariesService],
})
export class VocabulariesModule {}
