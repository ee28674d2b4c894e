import { Module } from '@nestjs/common';
import { PlacementModule } from '../comments/placement.module';
import { DispositionsModule } from '../dispositions/dispositions.module';
import { DocumentsModule } from '../documents/documents.module';
import { LongActsModule } from '../long-acts/long-acts.module';
import { RoundsModule } from '../rounds/rounds.module';
import { SheetsController } from './sheets.controller';
import { PlannedSheetRowResolver, SheetsResolver } from './sheets.resolver';
import { SheetsService } from './sheets.service';

@Module({
  imports: [DispositionsModule, DocumentsModule, LongActsModule, PlacementModule, RoundsModule],
  controllers: [SheetsController],
  providers: [SheetsService, SheetsResolver, PlannedSheetRowResolver],
  exports: [SheetsService],
})
export class SheetsModule {}
