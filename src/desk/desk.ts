/** The newsroom's desk (`?desk=1`): one module, fetched only there. */
export {};
