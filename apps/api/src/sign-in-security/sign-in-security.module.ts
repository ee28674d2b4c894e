import { Module } from '@nestjs/common';
import { SignInSecurityResolver } from './sign-in-security.resolver';
import { SignInSecurityService } from './sign-in-security.service';

@Module({ providers: [SignInSecurityService, SignInSecurityResolver] })
export class SignInSecurityModule {}
