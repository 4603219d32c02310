/**
 * The door of the house: which district a request is for, who comes in, and how they got in.
 *
 * <p>A browser signs in with OpenID Connect at {@code /login}, a program shows a bearer token at {@code /api/}. Both end as
 * one {@link cn.lianan.access.CurrentUser}, made of the access token's claims by one class. {@link
 * cn.lianan.portal.door.DoorFilter} then runs the rest of the request as that person in the district of the host.
 *
 * <p>Only {@code /login} ever sends somebody to the identity provider: any other request whose sign-in has run out goes on
 * as nobody, and the page it was for decides what that means.
 */
package cn.lianan.portal.door;
