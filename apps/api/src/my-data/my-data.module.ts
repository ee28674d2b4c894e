import { Module } from '@nestjs/common';
import { RoundsModule } from '../rounds/rounds.module';
import { MyDataController } from './my-data.controller';
import { MyDataResolver } from './my-data.resolver';
import { MyDataService } from './my-data.service';

@Module({ imports: [RoundsModule], controllers: [MyDataController], providers: [MyDataService, MyDataResolver] })
export class MyDataModule {}
